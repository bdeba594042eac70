/**
 * The script of every page of a language. It runs when the page is parsed (`defer`) and before it is first painted
 * (`blocking`), so that the colours that a reader chose cannot flash.
 */
export function PageScript({ src }: { src?: string }) {
  return <script defer blocking="render" data-site="" src={src} />
}
