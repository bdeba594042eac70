import { describe, expect, it } from 'vitest'
import { embedAt, frameSources } from './embeds'

const allowed = ['youtube.com', 'vimeo.com', 'bsky.app', 'tube.example.org', 'social.example.org']

describe('embedAt', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=abcdefghijk',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'https://youtu.be/abcdefghijk?t=90',
      'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
    ],
    [
      'https://m.youtube.com/shorts/abc-efg_ijk',
      'https://www.youtube-nocookie.com/embed/abc-efg_ijk',
    ],
    ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?dnt=1'],
    ['https://vimeo.com/123456/0a1b2c', 'https://player.vimeo.com/video/123456?dnt=1&h=0a1b2c'],
    [
      'https://bsky.app/profile/example.org/post/3kabc',
      'https://embed.bsky.app/embed/example.org/app.bsky.feed.post/3kabc',
    ],
    ['https://tube.example.org/w/9c9de5e8', 'https://tube.example.org/videos/embed/9c9de5e8'],
    [
      'https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d',
      'https://tube.example.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    ],
    ['https://social.example.org/@erika/1234', 'https://social.example.org/@erika/1234/embed'],
    [
      'https://social.example.org/@erika@other.example/1234',
      'https://social.example.org/@erika@other.example/1234/embed',
    ],
  ])('finds the frame of %s, from an allowed source', (address, frame) => {
    const embed = embedAt(address, allowed)
    expect(embed?.frame).toBe(frame)
    expect(embed?.host).toBe(new URL(frame).host)
    expect(frameSources(allowed)).toContain(new URL(frame).origin)
  })

  it.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v="><script>x',
    'https://www.youtube.com/watch?v=abcdefghijk%22onload=x',
    'https://youtu.be/abcdefghijk/../../x',
    'http://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com:8080/watch?v=abcdefghijk',
    'https://user@www.youtube.com/watch?v=abcdefghijk',
    'https://youtube.com.example.org/watch?v=abcdefghijk',
    'https://www.tube.example.org/w/9c9de5e8',
    'https://other.example.org/w/9c9de5e8',
    'https://social.example.org/@erika',
    'https://social.example.org/@erika/12"onload="x',
    'https://vimeo.com/channels/a',
    '/w/9c9de5e8',
    'javascript:x()',
  ])('leaves %s what it is', (address) => {
    expect(embedAt(address, allowed)).toBeUndefined()
  })

  it('asks nobody whom the publisher does not allow', () => {
    expect(embedAt('https://youtu.be/abcdefghijk', [])).toBeUndefined()
    expect(embedAt('https://youtu.be/abcdefghijk', ['vimeo.com'])).toBeUndefined()
  })
})
