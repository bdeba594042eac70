/** Where a publisher writes the colours of the theme, and the module that is made of it. */
export const themeSheet = 'app/styles/theme.css'
export const colorsModule = 'lib/model/colors.ts'

/** Colours by name, each as `[light, dark]`, as a style sheet has them: `--color-ink: light-dark(#1f2328, #e4e2dc)`. */
export function colorsIn(css: string): [name: string, light: string, dark: string][] {
  return [...css.matchAll(/--color-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, light, dark],
  )
}

/** The colours of the theme as a module, for what is drawn without a style sheet. */
export function colorsCode(css: string): string {
  const lines = colorsIn(css).map(([name, light, dark]) => `  ${name}: ['${light}', '${dark}'],\n`)
  return `/** Colours of ${themeSheet}, made by \`npm run generate\`, each as \`[light, dark]\`. */
export const colors = {
${lines.join('')}} as const
`
}
