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
