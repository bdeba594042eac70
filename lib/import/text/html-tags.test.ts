import { describe, expect, it } from 'vitest'
import { importRest } from '@/lib/testing/import-texts'

describe('HTML', () => {
  it.each([
    ['<center><font color="red">Rot</font></center>', 'Rot', 0],
    ['<u>x</u> <kbd class="k">K</kbd>', '<u>x</u> <kbd>K</kbd>', 0],
    ['<p style="color:red">x</p>', '<p>x</p>', 1],
    ['<a name="da"></a>', '<a id="da"></a>', 0],
    [
      '<a href="/2025/06/01/andere.html" target="_blank">a</a>',
      '<a href="../2025-06-01-andere/de.md">a</a>',
      0,
    ],
    [
      '<table border="1"><tr><td colspan="2">x</td></tr></table>',
      '<table><tr><td colspan="2">x</td></tr></table>',
      0,
    ],
    [
      '<script src="https://gist.github.com/u/12.js"></script>',
      '[Gist](https://gist.github.com/u/12)',
      1,
    ],
    ['<div class="mermaid">\ngraph TD\nA-->B\n</div>', '```mermaid\ngraph TD\nA-->B\n```', 0],
    ['<script>alert(1)</script>', '<!-- <script>alert(1)</script> -->', 1],
    ['<iframe src="//player.vimeo.com/video/1"></iframe>', '[Vimeo](https://vimeo.com/1)', 1],
    [
      '<iframe src="https://video.example/1" title="A &lt;b> &amp; C"></iframe>',
      '[A \\<b> \\& C](https://video.example/1)',
      1,
    ],
    ['`<font>` bleibt', '`<font>` bleibt', 0],
    [
      '<figure><img src="/img/klein.jpg" alt="B"><figcaption>C</figcaption></figure>',
      '<figure><img src="klein.jpg" alt="B"><figcaption>C</figcaption></figure>',
      0,
    ],
    [
      '<table>\n<tr><td><img src="/img/klein.jpg" alt=""></td></tr>\n</table>',
      '<table>\n<tr><td><img src="klein.jpg"></td></tr>\n</table>',
      1,
    ],
    [
      '<p align="center"><img src="https://f.example/y.png" alt="B &amp; C"></p>',
      '<p align="center"><a href="https://f.example/y.png">B &amp; C</a></p>',
      1,
    ],
    ['<center>\n<img src="/img/klein.jpg" alt="B">\n</center>', '\n![B](klein.jpg)', 0],
    ['Ein <b>x</b> <img src="/img/klein.jpg" alt="B">', 'Ein <b>x</b> ![B](klein.jpg)', 0],
  ])('keeps of %s what the site keeps', async (body, expected, lost) => {
    const { text, losses } = await importRest(body)
    expect(text).toBe(expected)
    expect(losses).toHaveLength(lost)
  })

  it.each([
    ['<script>alert(1)</script>', 'html'],
    ['<iframe srcdoc="x"></iframe>', 'html'],
    ['<script src="https://gist.github.com/u/12.js"></script>', 'embed'],
    ['<iframe src="https://video.example/1"></iframe>', 'embed'],
  ])('tells of %s whether it became a link', async (body, kind) => {
    const { losses } = await importRest(body)
    expect(losses.map((loss) => loss.split(' ')[0])).toEqual([kind])
  })
})
