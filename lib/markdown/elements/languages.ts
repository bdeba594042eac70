import { type BundledLanguage, bundledLanguages } from 'shiki/langs'

/** Names that other highlighters, databases, servers and tools have for a grammar that shiki knows by another. */
const usualNames = {
  apache: 'apache2 apacheconf htaccess .htaccess httpd mod_rewrite',
  asm: 'arm armasm assembler assembly nasm x86asm x86',
  bibtex: 'bib',
  cpp: 'arduino cc cu cuda cxx h hpp hxx ino',
  csharp: '.net dotnet',
  cypher: 'neo4j',
  diff: 'patch udiff',
  dotenv: 'env .env',
  elixir: 'eex ex exs heex',
  erb: 'rhtml',
  'fortran-free-form': 'fortran',
  go: 'golang',
  groovy: 'gradle jenkinsfile',
  handlebars: 'mustache',
  html: 'ejs htm html5 xhtml',
  http: 'https',
  ini: 'cfg cnf conf config editorconfig gitconfig my.cnf php.ini',
  javascript: 'ecmascript es6 mongo mongodb mongosh node nodejs',
  jinja: 'django jinja2',
  json: 'cosmosdb couchdb dynamodb elasticsearch geojson har json-ld jsonld kibana opensearch solr webmanifest',
  jsonc: 'json-with-comments',
  jsonl: 'jsonlines ndjson',
  latex: 'ltx',
  markdown: 'mdown mkd mkdown',
  matlab: 'octave',
  nginx: 'nginx.conf nginxconf',
  'objective-c': 'mm obj-c objectivec',
  pascal: 'delphi objectpascal',
  perl: 'perl5 pl',
  plsql: 'oracle pl/sql',
  powershell: 'posh',
  python: 'ipython py2 py3 pycon python2 python3',
  r: 'rscript',
  ruby: 'chef vagrant vagrantfile',
  scala: 'sbt',
  shellscript: 'ash cron crontab csh curl dash ksh tcsh',
  shellsession:
    'bash-session cli powershell-session prompt session sh-session shell-session term terminal',
  sql: 'athena bigquery cassandra clickhouse cockroachdb db2 duckdb firebird hive hsql influxdb influxql mariadb mssql mysql mysql-cli partiql pgsql plpgsql postgres postgresql presto psql redshift snowflake spark sqlite sqlite3 sqlserver t-sql timescaledb transact-sql trino tsql',
  'ssh-config': 'sshconfig ssh_config sshd_config',
  systemd: 'service unit',
  terraform: 'opentofu tofu',
  vb: 'basic vb.net vba vbnet visual-basic visualbasic',
  viml: 'vimrc',
  xml: 'atom iis plist pom rss svg tomcat web.config wsdl xsd xslt',
  yaml: 'ansible compose docker-compose github-actions gitlab-ci helm k8s kubernetes openapi salt swagger',
} satisfies Partial<Record<BundledLanguage, string>>

const plainNames =
  '. arangodb aql ascii bind caddy caddyfile dot esql flux fstab graphviz haproxy hosts ics ignore gitignore jq lighttpd logql ' +
  'math memcached no-highlight nohighlight none out output plain plaintext postfix promql raw redis redis-cli result samba ' +
  'sed squid srt stdout surrealdb text text-only traefik tree txt url varnish vcl vtt xpath zone'

const grammars = new Map(
  Object.entries(usualNames).flatMap(([grammar, names]) =>
    names.split(' ').map((name) => [name, grammar] as const),
  ),
)
const plain = new Set(['', ...plainNames.split(' ')])

/** The grammar of a language by any of its usual names, in capitals or not (https://shiki.style/languages). */
export function languageOf(name: string): BundledLanguage | undefined {
  const lower = name.toLowerCase()
  const grammar = grammars.get(lower) ?? lower
  return isGrammar(grammar) ? grammar : undefined
}

/** Names of three letters and more, which a slip of the pen can be taken for. */
export const languageNames = [
  ...new Set([...Object.keys(bundledLanguages), ...grammars.keys()]),
].filter(({ length }) => length > 2)

/** Whether text of that kind has no colours: nobody wrote a grammar for it, or it is drawn, as formulas are. */
export function isPlain(name: string): boolean {
  return plain.has(name.toLowerCase())
}

/** Whether readers are told the language, in words or by colours; the name of another they never see. */
export function isKnown(name: string): boolean {
  return name !== '' && (languageOf(name) !== undefined || isPlain(name))
}

function isGrammar(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name)
}
