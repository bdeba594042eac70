import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

const config: NextConfig = {
  poweredByHeader: false,
  // All that is said about a page stands in its head, whoever asks.
  htmlLimitedBots: /.*/,
  // `npm run types` checks the types, the tests' as well; a publisher's build need not.
  typescript: { ignoreBuildErrors: true },
  // For files in development: these programs cannot themselves be bundled.
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'woff2-encoder'],
  turbopack: {
    // Newer than the CSS parser, which keeps it all the same.
    ignoreIssue: [
      { path: 'app/styles/article.css', description: /'target-current' is not recognized/ },
    ],
  },
  experimental: {
    // The server's code runs once, in the build: to make it small costs more than it saves.
    turbopackMinify: { server: false, client: true },
    turbopackSourceMaps: false,
    // A build keeps the compiled code as a whole; half of it is never taken over.
    turbopackFileSystemCacheForBuild: false,
    serverSourceMaps: false,
  },
}

const extensions = ['tsx', 'ts']

/** Files that end in `.dev.ts` exist in development only. */
export default (phase: string): NextConfig => ({
  ...config,
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.ts', ...extensions] : extensions,
})
