import { readFileSync } from 'node:fs'
import path from 'node:path'
import temml from 'temml'
import { beforeAll, describe, expect, it } from 'vitest'
import { facesFolder } from './own-faces'
import { openTypeface } from './typeface'

const letters = new Set<number>()

beforeAll(async () => {
  for (const name of ['stix-two-math', 'stix-two-math-letters', 'stix-two-math-signs'])
    for (const letter of await lettersOf(name)) letters.add(letter)
})

async function lettersOf(name: string): Promise<readonly number[]> {
  return (await openTypeface(readFileSync(path.join(facesFolder, `${name}.woff2`)))).letters
}

/** What browsers draw of a formula, without what chooses between two forms of a letter. */
function drawnOf(tex: string): string[] {
  const mathMl = temml.renderToString(tex, { throwOnError: true })
  return [...mathMl.replace(/<[^>]*>/g, '').replace(/\s|\p{Variation_Selector}/gu, '')]
}

describe('the face of formulas', () => {
  it.each([
    '\\hat a \\widehat{abc} \\tilde a \\widetilde{abc} \\check a \\widecheck{abc}',
    '\\dot a \\ddot a \\dddot a \\bar a \\vec a \\acute a \\grave a \\breve a \\mathring A',
    '\\overline{ab} \\underline{ab} \\overbrace{ab} \\underbrace{ab} \\overrightarrow{ab} \\overparen{ab}',
    'a \\not= b \\not\\in c \\not\\subset d \\not R e \\neq f \\notin g',
    '\\sqrt{a} \\sqrt[3]{b} \\int \\oint \\iiint \\sum \\prod \\bigcup \\bigoplus',
    '\\left( \\left\\{ \\left[ \\left\\langle \\left\\lVert \\left\\lfloor a \\right\\rceil \\right\\rVert \\right\\rangle \\right] \\right\\} \\right)',
    '\\mathbb{RNZQCE1k} \\mathcal{LabC} \\mathfrak{gA} \\mathscr{Ha} \\mathsf{Ab1} \\mathtt{x0} \\mathbf{v1}',
    '\\alpha\\varepsilon\\vartheta\\varpi\\varrho\\varsigma\\varphi\\Gamma\\Omega \\boldsymbol{\\alpha}',
    '\\leq \\neq \\approx \\simeq \\cong \\propto \\ll \\subseteq \\ni \\nexists \\varnothing \\nabla \\triangleq \\coloneqq',
    '\\rightarrow \\Leftrightarrow \\mapsto \\hookrightarrow \\rightleftharpoons \\xrightarrow{f} \\iff \\uparrow',
    '\\pm \\times \\div \\star \\bullet \\otimes \\wedge \\neg \\setminus \\perp \\angle \\square \\therefore \\blacksquare',
    '\\hbar \\ell \\Re \\Im \\aleph \\wp \\dagger \\ddots \\vdots \\infty \\partial \\clubsuit \\flat',
  ])('has every sign of %s', (tex) => {
    expect(drawnOf(tex).filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([])
  })
})
