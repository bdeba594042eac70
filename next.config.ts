import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  output: 'export',
  poweredByHeader: false,
  // Bundles the site's own scripts; its program cannot itself be bundled.
  serverExternalPackages: ['esbuild'],
  turbopack: {
    // For lib/content/watch.ts.
    rules: { '*.{md,yaml}': { condition: { query: '?raw' }, type: 'text' } },
    // Newer than the CSS parser, which keeps it all the same.
    ignoreIssue: [{ path: 'app/globals.css', description: /'target-current' is not recognized/ }],
  },
  experimental: {
    globalNotFound: true,
    // Two cores render; the payloads that this would inline are deleted by the finishing step.
    prefetchInlining: false,
    cpus: 2,
    // The server's code runs once, in the build: to make it small costs more than it saves.
    turbopackMinify: { server: false, client: true },
    turbopackSourceMaps: false,
    serverSourceMaps: false,
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
