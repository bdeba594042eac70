import { writeFileSync } from 'node:fs'
import { faceSheets } from '@/lib/faces/own-faces'

/** `npm run faces`: writes the style sheets of the faces anew after `lib/faces/own-faces.ts` or a font file was changed. */
for (const [file, css] of await faceSheets('.')) writeFileSync(file, css)
