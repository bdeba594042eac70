import localFont from 'next/font/local'

/** Source Serif 4, weight axis, Latin: the one face for reading. Its licence stands beside the file. */
export const serif = localFont({
  src: './fonts/source-serif-4-latin.woff2',
  weight: '200 900',
  variable: '--font-source-serif',
  display: 'swap',
  // Its own stand-ins are in globals.css: Next.js has one for all weights, and none for Linux.
  adjustFontFallback: false,
})
