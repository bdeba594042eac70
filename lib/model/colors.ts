/** Colours of app/styles/theme.css, made by `npm run generate`, each as `[light, dark]`. */
export const colors = {
  ground: ['#fdfcf9', '#16181d'],
  tint: ['#f6f3ea', '#1d2026'],
  ink: ['#1f2328', '#e4e2dc'],
  soft: ['#5c6169', '#a3a49f'],
  rule: ['#dedbd2', '#33363d'],
  accent: ['#9a3412', '#f0a878'],
  mark: ['#f7e3b5', '#5a4416'],
  blue: ['#1d5a9e', '#93bdf0'],
  green: ['#2b6330', '#a4cf9b'],
  ochre: ['#6f4d00', '#e2c27c'],
  plum: ['#86306b', '#e5a3cb'],
  line: ['#f3eee1', '#262a32'],
  inserted: ['#e4f2e1', '#1b3122'],
  deleted: ['#fae7e4', '#3a2222'],
} as const
