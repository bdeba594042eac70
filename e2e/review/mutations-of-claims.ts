import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { authorFile, english, german, siteFile } from '@/lib/testing/signed-publication'
import { makeTestKey } from '@/lib/testing/signing'
import {
  all,
  type Change,
  copy,
  folder,
  type Mutation,
  remove,
  replace,
  signature,
  statement,
  translated,
} from './attacked-publication'

const certificate = 'ssh-ed25519-cert-v01@openssh.com'

/** Puts a file at an address of the site. */
const addPublic =
  (name: string): Change =>
  (publication) =>
    publication.write({ [`public/${name}`]: '' })

/** Puts one file behind another. */
const append =
  (file: string, other: string): Change =>
  (publication) =>
    publication.write({ [file]: publication.read(file) + publication.read(other) })

/** Somebody who has no key on record. */
const otherKey = makeTestKey()

/** Changes of what is said of a text, of its statement, its signature and its key, and of where it lies. */
export const mutationsOfClaims: Mutation[] = [
  // The claim
  [
    'AI is said to have done less',
    replace(german, 'use: generated', 'use: edited'),
    'review-claim',
  ],
  ['another tool is named', replace(german, 'Beispielmodell', 'Anderes'), 'review-claim'],
  [
    'another version of a tool is named',
    replace(german, 'version: "1"', 'version: "2"'),
    'review-claim',
  ],
  ['tools are left out', replace(german, /, tools: \[.*\]/, ''), 'review-claim'],
  ['nothing is said of AI any more', replace(german, /ai: .*\n/, ''), 'review-nothing'],
  [
    'the translation is said to be a person’s',
    replace(english, 'use: translated', 'use: none'),
    'review-claim',
  ],
  [
    'the original of a translation is no longer published',
    replace(german, 'title: Ein', 'draft: true\ntitle: Ein'),
    `review-claim ${translated}`,
  ],
  [
    'somebody else is responsible',
    replace(siteFile, 'responsible: R', 'responsible: Q'),
    'review-claim',
  ],
  [
    'the original changes under its translation',
    replace(german, 'nicht lang', 'recht lang'),
    `review-original ${translated}`,
  ],
  [
    'AI is said to have done less to the original of a translation',
    all(remove(statement), remove(signature), replace(german, 'use: generated', 'use: edited')),
    `review-claim ${translated}`,
  ],
  [
    'the original of a translation is said to be written without AI',
    all(remove(statement), remove(signature), replace(german, /ai: .*/, 'ai: { use: none }')),
    `review-claim ${translated}`,
  ],
  [
    'nothing is said any more of AI in the original of a translation',
    all(remove(statement), remove(signature), replace(german, /ai: .*\n/, '')),
    `review-claim ${translated}`,
  ],
  [
    'somebody is said to have written it',
    replace(german, 'title: Ein', 'authors: [erika-beispiel]\ntitle: Ein'),
    'review-claim',
  ],
  [
    'it is older than it was',
    replace(german, 'title: Ein', 'date: 2025-01-02\ntitle: Ein'),
    'review-claim',
  ],
  [
    'it is said to be brought up to date',
    replace(german, 'title: Ein', 'updated: 2026-02-01\ntitle: Ein'),
    'review-claim',
  ],
  [
    'its excerpt ends elsewhere, where that is its summary',
    replace(english, '<!--more-->\n\nThe rest.', 'The rest.\n\n<!--more-->'),
    `review-text ${translated}`,
  ],
  [
    'the translation gets a summary of its own',
    replace(english, 'title: An example', 'title: An example\ndescription: Another.'),
    `review-text ${translated}`,
  ],
  // The statement
  ['formal becomes substantive', replace(statement, 'substantive', 'formal'), 'review-signature'],
  ['a part is taken out', replace(statement, '"summary",', ''), 'review-signature'],
  ['the day changes', replace(statement, '2026-02-03', '2026-02-02'), 'review-signature'],
  ['the day is to come', replace(statement, '2026-02-03', '2026-03-03'), 'review-future'],
  ['the day is before the article', replace(statement, '2026-02-03', '2026-01-01'), 'review-early'],
  ['another person is named', replace(statement, '"erika-beispiel"', '"max"'), 'review-person'],
  ['the name is another', replace(statement, 'Erika Beispiel', 'Erika B.'), 'review-claim'],
  [
    'a hash is made right for a changed text',
    replace(statement, /"sha256":"[\da-f]/, '"sha256":"z'),
    'json-field',
  ],
  ['blanks are put into it', replace(statement, '{"', '{ "'), 'review-form'],
  ['a field is added', replace(statement, '{"', '{"score":1,"'), 'json-field'],
  [
    'a field stands twice',
    replace(statement, '"status"', '"status":"formal","status"'),
    'review-form',
  ],
  [
    'a prototype is put into it',
    replace(statement, '{"', '{"__proto__":{"use":"none"},"'),
    'json-field',
  ],
  ['a line ends behind it', replace(statement, /$/, '\r\n'), 'review-form'],
  ['a part is named twice', replace(statement, '"title",', '"title","title",'), 'review-signature'],
  ['it is no JSON', replace(statement, '{"', '"'), 'json-format'],
  [
    'it is copied to the translation',
    all(copy(statement, translated), copy(signature, `${translated}.sig`)),
    `review-claim ${translated}`,
  ],
  ['it lies beside no text', copy(statement, `${folder}/fr.review.json`), 'review-orphan'],
  // The signature and its key
  ['the signature goes', remove(signature), 'review-unsigned'],
  ['the signature is another’s', copy(`${translated}.sig`, signature), 'review-signature'],
  ['the signature is cut', replace(signature, /\n[^\n]+\n-----END/, '\n-----END'), 'review-format'],
  [
    'the signature is in another encoding',
    (publication) =>
      writeFileSync(
        path.join(publication.root, signature),
        Buffer.from(`\ufeff${publication.read(signature)}`, 'utf16le'),
      ),
    `file-encoding ${signature}`,
  ],
  ['another signature stands behind it', append(signature, `${translated}.sig`), 'review-format'],
  [
    'somebody else signs',
    (publication) => publication.write({ [signature]: otherKey.sign(publication.read(statement)) }),
    'review-key',
  ],
  [
    'the key is another',
    (publication) =>
      replace(authorFile, publication.key.publicLine, otherKey.publicLine)(publication),
    'review-key',
  ],
  [
    'the key began to count later',
    replace(authorFile, 'from: 2026-01-01', 'from: 2026-02-04'),
    'review-keyDay',
  ],
  [
    'the key had ended',
    replace(authorFile, 'until: 2026-12-31', 'until: 2026-02-02'),
    'review-keyDay',
  ],
  ['the key is taken out', replace(authorFile, /keys:\n.*\n/, ''), 'review-key'],
  [
    'the reviewer has another name',
    replace(authorFile, 'Erika Beispiel', 'Erika Muster'),
    'review-claim',
  ],
  ['the reviewer’s file goes', remove(authorFile), 'review-person'],
  ['a line stands before the signature', replace(signature, /^/, '\n'), 'review-format'],
  ['words stand behind the signature', replace(signature, /$/, 'x'), 'review-format'],
  [
    'it is signed for another purpose',
    (publication) =>
      publication.write({ [signature]: publication.key.sign(publication.read(statement), 'git') }),
    'review-signature',
  ],
  [
    'the key’s kind is a certificate’s',
    replace(authorFile, 'ssh-ed25519', certificate),
    'field-public-key',
  ],
  [
    'the key ends before it begins',
    replace(authorFile, 'until: 2026', 'until: 2025'),
    'review-keyDay',
  ],
  ['the reviewer is no person', replace(authorFile, 'kind: person', 'kind: tool'), 'field-choice'],
  [
    'the key has options',
    replace(authorFile, 'key: "', 'key: "cert-authority '),
    'field-public-key',
  ],
  [
    'another key stands below the key',
    (publication) =>
      replace(authorFile, /key: "([^"]+)"/, `key: "$1\\n${otherKey.publicLine}"`)(publication),
    'field-public-key',
  ],
  [
    'the reviewer’s file is a second one in capitals',
    copy(authorFile, 'content/authors/Erika-Beispiel.yaml'),
    'place-case',
  ],
  ['keys are served that are none of the site’s', addPublic('allowed_signers'), 'public-taken'],
  ['keys are served by a name in capitals', addPublic('Allowed_Signers'), 'public-taken'],
  ['another page lies at its address', addPublic('de/posts/example/index.html'), 'public-taken'],
  ['another reading text lies there', addPublic('de/posts/example/reading.txt'), 'public-taken'],
  ['another statement lies there', addPublic('de/posts/example/review.json'), 'public-taken'],
  ['another page verifies', addPublic('de/verify.html'), 'public-taken'],
  ['another script verifies', addPublic(`scripts/${'a'.repeat(16)}/verify.js`), 'public-taken'],
  [
    'another picture lies there',
    addPublic(`images/${'a'.repeat(16)}/bild-320.png`),
    'public-taken',
  ],
  // The place
  [
    'the folder is another article’s',
    ({ root }) =>
      renameSync(path.join(root, folder), path.join(root, 'content/posts/2026-01-02-other')),
    'review-claim content/posts/2026-01-02-other/de.review.json',
  ],
  [
    'the text moves without its review',
    all(copy(german, `${folder}/../2026-01-03-neu/de.md`), remove(german)),
    'review-orphan',
  ],
]
