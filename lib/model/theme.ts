/**
 * Colours of the theme for what is drawn without a style sheet, as `[light, dark]`. The master is
 * `app/styles/theme.css`; a test there names what differs.
 */
export const colors = {
  ground: ['#fdfcf9', '#16181d'],
  ink: ['#1f2328', '#e4e2dc'],
  soft: ['#5c6169', '#a3a49f'],
  rule: ['#dedbd2', '#33363d'],
  accent: ['#9a3412', '#f0a878'],
} as const satisfies Record<string, readonly [light: string, dark: string]>
