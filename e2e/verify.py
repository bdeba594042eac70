"""Verifies reviewed articles of a finished site by docs/verify.md alone: verify.py <out> <path of an article where its host serves it> …"""
import functools, hashlib, html5lib, json, pathlib, re, string, subprocess, sys, unicodedata, urllib.parse  # html5lib is Debian’s python3-html5lib
BLOCKS, BREAKS = 'aside blockquote caption dd details dl dt figcaption figure footnotes h1 h2 h3 h4 h5 h6 hr li ol summary table td tfoot th thead tr ul'.split(), 'address article center div fieldset footer form header hgroup main nav p section tbody'.split()
MARKS, UNREAD, HIDDEN, ADDRESSES = 'a abbr audio b bdi bdo cite code del dfn em i iframe input ins kbd mark q rt ruby s samp small strike strong sub sup tt u var video'.split(), 'button noscript rp script source style template track'.split(), {'hidden', 'popover', 'data-ui'}, {'data', 'data-original', 'data-original-dark', 'href', 'poster', 'src', 'srcset'}
COUNTED = {'aside': 'data-alert data-pull', 'audio': 'src', 'details': 'open', 'figure': 'data-chart', 'iframe': 'src', 'input': 'checked', 'li': 'value', 'ol': 'reversed start type', 'td': 'abbr colspan data-align headers rowspan scope', 'th': 'abbr colspan data-align headers rowspan scope', 'video': 'src'}
PLAIN = {'[\u00ad\u200b\u2060\ufeff]': '', '[“”„‟«»]': '"', '[‘’‚‛‹›]': "'", '[‐‑]': '-', '[—―]|-{2,3}': '–', '…': '...', '[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+': ' '}
PARTS, file_at = ('title', 'summary', 'text', 'sources', 'corrections'), lambda path: pathlib.Path(sys.argv[1]) / urllib.parse.unquote(path).lstrip('/')
escape, sha256, value = lambda s: re.sub('[⟨⟩]', r'⟨\g<0>⟩', s), lambda data: hashlib.sha256(data).hexdigest(), lambda s: urllib.parse.quote(s.strip('\t\n\f\r '), safe=string.punctuation)
placed, within = lambda address: next(((address[:i], address[i:]) for i, sign in enumerate(address) if sign == '/' and file_at(address[i:] + '.html').is_file()), ('', address)), lambda address, base: address if not re.match('/(?!/)', address) else address[len(base):] if address.startswith(base + '/') else '/..' + address
nodes = lambda e: [e.text or ''] + [n for child in e for n in ([child] if isinstance(child.tag, str) else []) + [child.tail or '']]
text_of, flat = lambda e: e if isinstance(e, str) else ''.join(map(text_of, nodes(e))), lambda ns: [x for n in ns for x in ([n] if isinstance(n, str) else [n, *flat(nodes(n))])]
plain = lambda s, stripped=' ': functools.reduce(lambda text, variant: re.sub(variant, PLAIN[variant], text), PLAIN, s).strip(stripped)
def hash_of(path): assert file_at(path).is_file(), 'an original is missing'; return sha256(file_at(path).read_bytes())
def read(e, kind, roots):
    if isinstance(e, str): return escape({'pre': e, 'code': re.sub('[\n\r]', ' ', e), 'drawing': re.sub('^ $', '', plain(e, ''))}.get(kind, plain(e, '')))
    name, has, (title, turned, spoken, label) = 'footnotes' if 'data-footnotes' in e.attrib else e.tag.split('}')[-1], e.attrib, [f"⟨{k}⟩{escape(plain(e.get(k)))}⟨/{k}⟩" if e.get(k) else '' for k in ('title', 'dir', 'lang', 'aria-label')]
    if name in UNREAD or HIDDEN & set(has) or (has.get('role') == 'doc-backlink' or 'data-footnote-backref' in has) and re.fullmatch('\\s*↩\ufe0e?\\s*\\d*\\s*', text_of(e)) or (name, has.get('aria-hidden')) == ('svg', 'true') or name == 'input' and has.get('type') != 'checkbox': return ''
    kind = 'pre' if name == 'pre' else 'drawing' if name in ('math', 'svg') else kind or ('code' if name in ('code', 'kbd', 'samp') else '')
    inner = ''.join(read(n, kind, roots) for n in nodes(e)) + title + turned + spoken
    shown = name + ''.join(f" {k}{'=' * bool(has[k])}{value(has[k])}" for k in COUNTED.get(name, '').split() if k in has)
    if kind == 'drawing': return f"⟨{name}{''.join(f' {k}={value(v)}' for k, v in sorted(has.items()) if not re.search('^(aria-.*|class|id|role|tabindex|xmlns)$|[:{]', k))}⟩{inner}⟨/{name}⟩"
    if has.get('data-use') or name == 'br': return '⟨br⟩' if name == 'br' else f"⟨use {value(has['data-use'])}⟩"
    if name == 'img': return f"⟨img {' '.join([hash_of(has[k]) for k in ('data-original', 'data-original-dark') if has.get(k)] or [value(has.get('src', ''))])}⟩{escape(plain(has.get('alt', '')))}{title}⟨/img⟩"
    if name in BLOCKS + BREAKS + ['pre']: return '\n⟨pre⟩\n' + inner.removesuffix('\n') + '\n⟨/pre⟩\n' if name == 'pre' else f'\n{inner}\n' if name in BREAKS else '\n⟨' + shown + '⟩' + inner.strip(' \n') + f'⟨/{name}⟩\n'
    if name not in MARKS or (name, kind) == ('code', 'pre') or not inner and name not in 'audio code iframe input kbd q samp tt video'.split(): return inner
    if name != 'a' or (has.get('role') == 'doc-noteref' or 'data-footnote-ref' in has) and re.fullmatch('#.*/\\d+', f"{has.get('href', '')}/{text_of(e)}"): return f'⟨{shown}⟩{inner}⟨/{name}⟩'
    names = [(n.get('id'), next((t for t in [text_of(n), *filter(lambda t: isinstance(t, str), flat(roots)[i:])] if plain(t)), '')) for i, n in enumerate(flat(roots)) if not isinstance(n, str) and n.get('id')] if has.get('href', '').startswith('#') else []
    place = next((i for i, (id, _) in enumerate(names) if '#' + id == has['href']), None)
    target = value(has.get('href', '')) if place is None else '#' + value(plain(names[place][1])) + (f'%20{number}' if (number := sum(words == names[place][1] for _, words in names[:place + 1])) > 1 else '')
    return f"⟨a {hash_of(has['data-original']) + value(re.search('([?#].*)?$', has.get('href', ''), re.S)[0]) if has.get('data-original') else target}{' ' * bool(has.get('data-frame'))}{value(has.get('data-frame', ''))}⟩{inner}{label}⟨/a⟩"
def lines_of(roots):
    settled = lambda m: m[0] if m[1] else '⟨br⟩' if '⟨' in m[0] else '\n' if '\n' in m[0] else ' '
    return re.sub('(?s)⟨(pre|code|kbd|samp)⟩.*?⟨/\\1⟩| *⟨br⟩ *|[ \n]*\n[ \n]*| {2,}', settled, ''.join(read(root, '', roots) for root in roots)).strip(' \n')
def parts_of(page):
    field = lambda e: e.get('data-originalurl', e.get('href', '')) if e.tag == 'a' else e.get('datetime', '') if e.tag == 'time' else text_of(e)
    part = lambda name: [n for e in page.iter() if e.get('data-part') == name for n in nodes(e)]
    fields = lambda li: sorted(f" {e.get('data-field')}: {escape(plain(field(e)))}" + (f"⟨lang⟩{escape(plain(e.get('lang')))}⟨/lang⟩" if e.get('lang') else '') for e in li.iter() if e.get('data-field'))
    entries = lambda name: '\n'.join('\n'.join(['item'] + fields(li)) for n in part(name) if not isinstance(n, str) for li in n.iter('li'))
    summary = [escape(plain(e.get('content', ''))) for e in page.iter('meta') if e.get('name') == 'description']
    texts = lines_of(part('title')), ''.join(summary[:1]), lines_of(part('text')), entries('sources'), entries('corrections')
    return {name: unicodedata.normalize('NFC', text + '\n') for name, text in zip(PARTS, texts) if text}
def reading_text(path, base):
    page = html5lib.parse(file_at(path + '.html').read_bytes(), namespaceHTMLElements=False)
    for e in page.iter(): e.attrib.update({k: ', '.join(within(address, base) for address in (re.split(',\\s+', e.get(k)) if k == 'srcset' else [e.get(k)])) for k in ADDRESSES & set(e.attrib)})
    return page, (parts := parts_of(page)), ('Klartext reading text 1\n' + ''.join(f'⟨part {name}⟩\n{text}' for name, text in parts.items())).encode()
def verify(address):
    base, path = placed(address)
    (page, parts, text), raw, provenance = reading_text(path, base), file_at(path + '/review.json').read_bytes(), json.loads(file_at(path + '/provenance.json').read_bytes())
    signed, made = json.loads(raw), {name: hash for picture in provenance['pictures'] for name, hash in picture['files'].items()}
    assert raw == json.dumps(signed, ensure_ascii=False, separators=(',', ':'), sort_keys=True).encode(), 'the statement is not canonical'
    assert signed['readingText'] == {'version': 1, 'sha256': sha256(text), 'parts': {name: sha256(part.encode()) for name, part in parts.items()}} and text == file_at(path + '/reading.txt').read_bytes(), 'the text is not the one that was signed'
    assert signed['language'] == page.get('lang') and signed['article'] == provenance['article'], 'the statement is about another article'
    shown = {src.split()[0] for part in page.iter() if part.get('data-part') for e in part.iter() for src in re.split(', ', e.get('srcset', '')) + [e.get('src', '')] if src.startswith('/images/')}
    assert all(sha256(file_at(name).read_bytes()) == made.get(name) for name in shown), 'a picture is not the one that was made'
    assert signed['files'] == sorted({hash_of(e.get(k)) for part in page.iter() if part.get('data-part') for e in part.iter() for k in ('data-original', 'data-original-dark') if e.get(k)}), 'the files are not those that were signed'
    others = [e.get('href') for e in page.iter('link') if 'translation' in signed and e.get('hreflang') == signed['translation']['from']]
    assert [sha256(reading_text(placed(re.sub('^https?://[^/]+', '', other))[1], base)[2]) for other in others[:1]] == [signed['translation']['readingText'] for _ in '1' if 'translation' in signed], 'the original was changed'
    command = f"ssh-keygen -Y verify -n klartext-review -O verify-time={signed['day'].replace('-', '')}1200 -I".split()
    subprocess.run([*command, signed['reviewer']['id'], '-f', file_at('allowed_signers'), '-s', file_at(path + '/review.json.sig')], input=raw, check=True, capture_output=True)
for path in sys.argv[2:]: print(path, verify(path) or 'holds')
