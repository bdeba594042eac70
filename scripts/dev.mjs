// `npm run dev`: Next.js in development, without the reports to its makers (https://nextjs.org/telemetry).
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.argv.splice(2, 0, 'dev')
await import('next/dist/bin/next')
