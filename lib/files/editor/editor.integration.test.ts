import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { postSchema } from '@/lib/content/schemas/schema'
import { headerRules, headersFor } from '@/lib/hosting/headers'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { editorConfig, filesOnly } from './config'
import { editorFiles } from './files'

const editor = { repository: 'name/repository', branch: 'main' }
const author = { role: {}, bio: {}, links: [], keys: [] }
const options = { scripts: [], cache: '', project: '/nowhere' }

it('is not there unless it is switched on', async () => {
  expect(editorFiles(await makeSite(), options)).toEqual([])
  expect(headersFor(headerRules(['de'], []), '/admin/')['Content-Security-Policy']).not.toContain(
    'api.github.com',
  )
})

it('stands at /admin with a policy of its own where it is', async () => {
  const files = editorFiles(await makeSite({ configuration: { editor } }), options)
  expect(files.map(({ path }) => path)).toEqual([
    '/admin.html',
    '/admin/config.json',
    '/admin/sveltia-cms.js',
    '/admin/status.json',
    '/admin/material-symbols-outlined.woff2',
    '/admin/source-sans-3.woff2',
    '/admin/noto-mono.woff2',
  ])
  const policy = headersFor(
    headerRules(['de'], [], { editor: { repository: 'a/b', branch: 'main' } }),
    '/admin.html',
  )['Content-Security-Policy']
  expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('jsdelivr')
})

it('asks no other host for its version, its words and incidents', async () => {
  const project = mkdtempSync(path.join(tmpdir(), 'klartext-'))
  const folder = path.join(project, 'node_modules/@sveltia/cms')
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  write('package.json', '{"name":"@sveltia/cms","version":"1.2.3"}')
  write('locales/de.json', '{"a":"b"}')
  write('locales/fr.json', '{}')
  write(
    'dist/sveltia-cms.js',
    'iP=`https://unpkg.com/@sveltia/cms`,a=iP+`/package.json`,b=`https://www.githubstatus.com/api/v2/status.json`',
  )
  const site = await makeSite({ configuration: { editor } })
  const files = editorFiles(site, { ...options, project })
  const textAt = async (address: string) =>
    String(
      await files
        .find((file) => file.path === address)
        ?.read()
        .bytes(),
    )
  expect(await textAt('/admin/sveltia-cms.js')).toBe(
    'iP=`/admin/package`,a=iP+`/package.json`,b=`/admin/status.json`',
  )
  expect(await textAt('/admin/package/package.json')).toBe('{"version":"1.2.3"}')
  expect(await textAt('/admin/package@1.2.3/locales/de.json')).toBe('{"a":"b"}')
  expect(files.map((file) => file.path)).not.toContain('/admin/package@1.2.3/locales/fr.json')
  expect(await textAt('/admin/status.json')).toBe('{"status":{"indicator":"unknown"}}')
  rmSync(project, { recursive: true })
})

it('has its faces from this site', async () => {
  const project = mkdtempSync(path.join(tmpdir(), 'klartext-'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true })
    writeFileSync(path.join(project, file), text)
  }
  const host = 'https://cdn.jsdelivr.net/fontsource/fonts'
  write(
    'node_modules/@sveltia/cms/dist/sveltia-cms.js',
    `a(url(${host}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2)) b(url(${host}/noto-mono@5.3.0/latin-400-normal.woff2)) c(url(${host}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2))`,
  )
  write('node_modules/@fontsource/noto-mono/files/noto-mono-latin-400-normal.woff2', 'face')
  const files = editorFiles(await makeSite({ configuration: { editor } }), { ...options, project })
  const bytesAt = async (address: string) =>
    String(
      await files
        .find((file) => file.path === address)
        ?.read()
        .bytes(),
    )
  expect(await bytesAt('/admin/sveltia-cms.js')).toBe(
    'a(url(/admin/source-sans-3.woff2)) b(url(/admin/noto-mono.woff2)) c(url(/admin/material-symbols-outlined.woff2))',
  )
  expect(await bytesAt('/admin/noto-mono.woff2')).toBe('face')
  await expect(bytesAt('/admin/source-sans-3.woff2')).rejects.toThrow('npm i -E')
  rmSync(project, { recursive: true })
})

it('says what to install where the package is missing', async () => {
  const [, , script] = editorFiles(await makeSite({ configuration: { editor } }), options)
  await expect(Promise.resolve(script?.read().bytes())).rejects.toThrow('npm i -E @sveltia/cms')
})

it('keeps the folder of an article and the file of a language', async () => {
  const post = makePost({ file: 'content/posts/2026-01-02-example/de.md' })
  const config = editorConfig(await makeSite({ posts: [post], configuration: { editor } }))
  expect(config.collections).toMatchObject([
    { name: 'posts_de', path: '{{year}}-{{month}}-{{day}}-{{slug}}/de', media_folder: '' },
    { name: 'posts_en', path: '{{year}}-{{month}}-{{day}}-{{slug}}/en' },
    {
      name: 'translations',
      files: [{ file: 'content/posts/2026-01-02-example/{{locale}}.md', i18n: true }],
    },
  ])
})

it('offers no choice where there is nothing to choose', async () => {
  const config = JSON.stringify(editorConfig(await makeSite({ configuration: { editor } })))
  expect(config).not.toContain('"options":[]')
})

it('knows every field of an article, or leaves it to files on purpose', async () => {
  const tags = { ai: { de: { name: 'KI', slug: 'ki' } } }
  const site = await makeSite({ configuration: { editor, tags } })
  const person = { ...author, id: 'erika-beispiel', name: 'Erika Beispiel' }
  const config = editorConfig({ ...site, authors: new Map([[person.id, person]]) })
  const [first] = config.collections
  const names = first && 'fields' in first ? first.fields.map(({ name }) => name) : []
  const known = [...names, ...filesOnly]
  expect(Object.keys(postSchema.shape).filter((name) => !known.includes(name))).toEqual([])
})
