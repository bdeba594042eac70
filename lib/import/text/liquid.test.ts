import { describe, expect, it } from 'vitest'
import { importRest } from '@/lib/testing/import-texts'

describe('Liquid', () => {
  it.each([
    [
      '{% highlight js linenos %}\nlet a = "{{ b }}"\n{% endhighlight %}',
      '```js\nlet a = "{{ b }}"\n```',
    ],
    ['{% highlight md %}\n```\nx\n```\n{% endhighlight %}', '````md\n```\nx\n```\n````'],
    [
      '1. Eins\n\n   {% highlight sh %}\n   ls\n\n     -la\n   {% endhighlight %}\n\n2. Zwei',
      '1. Eins\n\n   ```sh\n   ls\n\n     -la\n   ```\n\n2. Zwei',
    ],
    [
      '- Eins\n\n  {% highlight sh %}\nif x\n  y\n{% endhighlight %}',
      '- Eins\n\n  ```sh\n  if x\n    y\n  ```',
    ],
    [
      '> {% highlight sh %}\n> ls\n>\n> pwd\n> {% endhighlight %}',
      '> ```sh\n> ls\n>\n> pwd\n> ```',
    ],
    ['{% raw %}`{{ x }}`{% endraw %}', '`{{ x }}`'],
    ['{% raw %}Mit {{ x }} und {% y %}.{% endraw %}', 'Mit \\{{ x }} und \\{% y %}.'],
    [
      '{% raw %}\n```\n{{ x }}\n```\n\n    {{ y }}\n\n<pre>\n{{ z }}\n</pre>\n{% endraw %}',
      '\n```\n{{ x }}\n```\n\n    {{ y }}\n\n<pre>\n{{ z }}\n</pre>',
    ],
    ['```\n{% raw %}{{ x }}{% endraw %}\n{{ y }}\n```', '```\n{{ x }}\n{{ y }}\n```'],
    [
      '[a]({{ site.baseurl }}{% post_url 2025-06-01-andere %}#teil)',
      '[a](../2025-06-01-andere/de.md#teil)',
    ],
    ['[a]({% link _posts/2025-06-01-andere.md %})', '[a](../2025-06-01-andere/de.md)'],
    ['![B]({{ "/img/Bild 1.PNG" | relative_url }})', '![B](bild-1.png)'],
    ['![B]({{ site.url }}{{ site.baseurl }}/img/klein.jpg)', '![B](klein.jpg)'],
    ['![B]({{ "/img/klein.jpg" | prepend: site.baseurl | prepend: site.url }})', '![B](klein.jpg)'],
    ['{% include figure image_path="/img/klein.jpg" alt="B" caption="C" %}', '![B](klein.jpg "C")'],
    [
      '{% include video provider="youtube" id="abc" %}',
      '[YouTube](https://www.youtube.com/watch?v=abc)',
    ],
    ['{% gist u/1 %}', '[Gist](https://gist.github.com/u/1)'],
    ['{% img left /img/klein.jpg 30 20 B %}', '![B](klein.jpg)'],
    ['Im {{ site.title }} zu {{ page.title }}.', 'Im Blog zu Titel.'],
  ])('makes of %s what it stood for', async (body, expected) => {
    expect(await importRest(body)).toEqual({ text: expected, losses: [] })
  })

  it('hides logic from readers and tells it by line', async () => {
    const { text, losses } = await importRest(
      '{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}',
    )
    expect(text).toBe('<!-- {% for p in site.posts %} - {{ p.title }} {% endfor %} -->')
    expect(losses).toEqual([
      'template _posts/2025-06-15-x.md:7 {% for p in site.posts %} - {{ p.title }} {% endfor %}',
    ])
  })
})
