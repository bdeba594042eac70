import type { Mark } from './mark'

const warning = { severity: 'warning' } as const

/** Characters that went wrong on the way into a text. */
export const characterMarks: readonly Mark[] = [
  {
    cause: 'character',
    pattern:
      /Ã[\u0080-\u00bfŸŒœŽžŠš„–“”‚‘’…†‡ˆ‰‹›•—˜™€ƒ]|â€[\u0080-\u00bfœž™˜¦“”¢]|Â[\u00a0-\u00bf]/,
    code: 'text-mojibake',
  },
  {
    ...warning,
    cause: 'character',
    pattern:
      /&(?:amp|lt|gt|quot|apos|nbsp|shy|copy|reg|euro|hellip|[mn]dash|[aouAOU]uml|szlig)(?![\w;=])|&(?:[aouAOU]uml|szlig)(?=\p{Ll})/u,
    code: 'text-character',
  },
  {
    ...warning,
    cause: 'character',
    pattern:
      /&(?!(?:amp|lt|gt|quot|apos|nbsp|shy|copy|reg|hellip|[mn]dash|[aouAOU]uml|szlig);)[A-Za-z][A-Za-z0-9]{1,30};|[\ue000-\uf8ff\ufffd]/,
    code: 'text-character',
  },
  {
    ...warning,
    cause: 'character',
    pattern:
      /[\u0080-\u009f\ufffd]|&#(?:0+|x0+|1(?:2[89]|[345]\d)|x[89]\p{AHex}|x\p{AHex}{6,8}|\d{7}|x?d[89a-f]\p{AHex}{2});/iu,
    code: 'text-character',
    mend: ofWindows,
  },
]

/** What a number of Windows-1252, such as `&#150;`, was meant to be; HTML has no characters there. */
function ofWindows(found: string): string | undefined {
  const [, hex, decimal] = /^&#(?:x([89][\da-f])|(\d{3}));$/i.exec(found) ?? []
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code > 127 ? new TextDecoder('windows-1252').decode(Uint8Array.of(code)) : undefined
}
