/**
 * Makes every file of `content/` a dependency of the pages in development, so that a change reloads them. The
 * bundler drops it from a build, which reads the files itself.
 */
export function watchContent(): void {
  if (process.env.NODE_ENV === 'development')
    import.meta.glob(['/content/**/*.md', '/content/**/*.yaml'], { query: '?raw', eager: true })
}
