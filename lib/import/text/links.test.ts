import { describe, expect, it } from 'vitest'
import { importRest } from '@/lib/testing/import-texts'

describe('links and pictures', () => {
  it.each([
    ['[a](/2025/06/01/andere.html)', '[a](../2025-06-01-andere/de.md)', []],
    ['[a](/b/2025/06/01/andere.html?x=1#y)', '[a](../2025-06-01-andere/de.md#y)', []],
    ['[a](http://www.old.example/b/2025/06/01/andere)', '[a](../2025-06-01-andere/de.md)', []],
    [
      '[*a* `b`][r]\n\n[r]: /2025/06/01/andere "T"',
      '[*a* `b`][r]\n\n[r]: ../2025-06-01-andere/de.md "T"',
      [],
    ],
    ['[a](../01/andere.html#y)', '[a](../2025-06-01-andere/de.md#y)', []],
    ['[PDF](/files/A.pdf)', '[PDF](a.pdf)', []],
    ['[![k](/img/klein.jpg)](/img/Bild%201.PNG)', '![k](bild-1.png)', []],
    ['![B][b]\n\n[b]: /img/klein.jpg', '![B](klein.jpg)', []],
    ['<img src="/img/klein.jpg" alt="B" style="x">', '![B](klein.jpg)', []],
    [
      '<img src="/img/klein.jpg" alt="B" width="40">',
      '<img src="klein.jpg" alt="B" width="40">',
      [],
    ],
    ['[a](https://fremd.example/x)', '[a](https://fremd.example/x)', []],
    ['[e](/2025/06/02/entwurf.html)', 'e', ['link /2025/06/02/entwurf.html']],
    ['[a](/about/)', '[a](https://old.example/about/)', ['link /about/']],
    ['![](/img/klein.jpg)', '![](klein.jpg)', ['pictureUndescribed img/klein.jpg']],
    ['![x](/img/weg.jpg)', '<!-- ![x](/img/weg.jpg) -->', ['pictureMissing /img/weg.jpg']],
    [
      '![x](https://f.example/y.png)',
      '[x](https://f.example/y.png)',
      ['pictureRemote https://f.example/y.png'],
    ],
    ['[x](javascript:alert(1))', 'x', ['link javascript:alert(1)']],
  ])('makes of %s what the site has', async (body, expected, expectedLosses) => {
    const { text, losses } = await importRest(body)
    expect(text).toBe(expected)
    const told = losses.map((loss) => loss.replace(/ _posts\/2025-06-15-x\.md:7/, ''))
    expect(told).toEqual(expectedLosses)
  })
})
