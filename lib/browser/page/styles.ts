/**
 * How the elements look that the script adds: buttons, the choice of colours and sizes, the list of keys, the player.
 * They come with it, so that no page carries them; no policy for styles in markup concerns them
 * (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets).
 */
const css = `
dialog,
.appearance {
  margin: auto;
  width: min(22rem, 100% - 2.5rem);
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--color-rule);
  border-radius: var(--radius-md);
  background: var(--color-ground);
  color: var(--color-ink);
  font: var(--text-sm) / 1.5 var(--font-sans);

  & :is(label, dl > div) {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75rem;
  }
}

.appearance {
  margin-block: 3.75rem auto;
  margin-inline: auto max(1.25rem, 50vw - clamp(30rem, 35vw - 1.25rem, 38.75rem));
}

.opener {
  min-width: 2.75rem;
  text-align: end;
}

.tool {
  min-height: 1.75rem;

  @media (pointer: coarse) {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }

  text-decoration: underline var(--color-rule);
  text-underline-offset: 0.2em;

  &:hover {
    color: var(--color-accent);
  }
}

select {
  min-height: 2rem;
  padding-inline: 0.4rem;
  border: 1px solid var(--color-rule);
  border-radius: var(--radius-sm);
}

.player {
  position: fixed;
  inset-block-end: 0;
  inset-inline: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  align-items: center;
  justify-content: center;
  border-block-start: 1px solid var(--color-rule);
  background: var(--color-tint);
  font: var(--text-sm) / 1.5 var(--font-sans);
}

::highlight(spoken) {
  background: var(--color-mark);
}

figure.code {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;

  & > pre {
    grid-column: 1 / -1;
  }

  & > button {
    grid-column: 2;
    padding-inline: 0.5rem;
    color: var(--color-soft);
    font: var(--text-sm) / 1.5 var(--font-sans);
  }
}

@media print {
  figure.code > button {
    display: none;
  }
}
`

/** Gives the page the styles of what the script adds. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
