import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { plainPicture, withCredentials } from '@/lib/testing/content-credentials'
import { contentCredentials } from './content-credentials'

describe('Content Credentials', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'are found in a file of the kind %s',
    async (format) => {
      const plain = await plainPicture(format)
      expect(contentCredentials(plain)).toBeUndefined()
      const found = contentCredentials(withCredentials[format](plain))
      expect(String(found)).toContain('trainedAlgorithmicMedia')
    },
  )

  it('are found in a WebP behind a part of an odd length, which is filled up by a byte', () => {
    const parts = ['EXIF\x03\0\0\0abc\0', 'C2PA\x05\0\0\0store\0']
    const bytes = Buffer.from(`RIFF\x1e\0\0\0WEBP${parts.join('')}`, 'latin1')
    expect(String(contentCredentials(bytes))).toBe('store')
  })

  it('are none where a file is cut off or of another kind', async () => {
    expect(contentCredentials(Buffer.from('GIF89a, and c2pa'))).toBeUndefined()
    expect(
      contentCredentials(withCredentials.jpeg(await plainPicture('jpeg')).subarray(0, 30)),
    ).toBeUndefined()
    expect(contentCredentials(Buffer.from('<svg/>'))).toBeUndefined()
  })

  it('do not outlast resizing', async () => {
    const resized = await sharp(withCredentials.jpeg(await plainPicture('jpeg')))
      .resize(2)
      .jpeg()
      .toBuffer()
    expect(contentCredentials(resized)).toBeUndefined()
  })
})
