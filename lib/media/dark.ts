/** When a picture's variant for the dark is shown: never on paper, which is white. */
export const onDark = 'screen and (prefers-color-scheme: dark)'
