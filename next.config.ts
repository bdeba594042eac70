import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  output: 'export',
  poweredByHeader: false,
  // Bundles the site's own scripts; its program cannot itself be bundled.
  serverExternalPackages: ['esbuild'],
  // For lib/content/watch.ts.
  turbopack: { rules: { '*.{md,yaml}': { condition: { query: '?raw' }, type: 'text' } } },
  // Two cores render; the payloads that this would inline are deleted by the finishing step.
  experimental: { globalNotFound: true, prefetchInlining: false, cpus: 2 },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
