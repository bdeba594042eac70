import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright/test'
import decompress from 'woff2-encoder/decompress'
import { chromiumArguments, findChromium } from '../../scripts/chromium'

/** Free faces by which each system’s own is tried: they take the same room (`lib/faces/system-faces.ts`). */
export const systems = {
  'Android and Linux: Noto Serif': fontsource('noto-serif'),
  'Apple and Windows: Georgia': fontsource('gelasio'),
  'Windows and Linux: Times New Roman, Liberation Serif': fontsource('tinos'),
  'Linux: DejaVu Serif': ['', '-Bold'].map(
    (weight) => `dejavu-fonts-ttf/ttf/DejaVuSerif${weight}.ttf`,
  ),
  'Android: Roboto': fontsource('roboto'),
}

function fontsource(face: string): string[] {
  return [400, 700].map(
    (weight) => `@fontsource/${face}/files/${face}-latin-${weight}-normal.woff2`,
  )
}

/** A browser on a system that has these faces and no others. `folder` is for its fonts and goes with the test. */
export async function openWith(files: string[], folder: string): Promise<Browser> {
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(...(await bareFont(file, folder)))
  const configuration = path.join(folder, 'fonts.conf')
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  return chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: chromiumArguments,
    env: { ...process.env, FONTCONFIG_FILE: configuration },
  })
}

/** Systems know no woff2. */
async function bareFont(file: string, folder: string): Promise<[string, Uint8Array]> {
  const bytes = readFileSync(path.join('node_modules', file))
  const name = path.parse(file).name
  return [
    path.join(folder, `${name}.ttf`),
    file.endsWith('.woff2') ? await decompress(bytes) : bytes,
  ]
}
