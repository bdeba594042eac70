/** What this browser keeps for the reader. Where it may keep nothing, choices last for the page. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a choice; an empty one is forgotten. */
export function remember(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value)
    else localStorage.removeItem(name)
  } catch {
    // A browser without storage still gets the choice for this page.
  }
}
