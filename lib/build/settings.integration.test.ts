import { afterEach, expect, it, vi } from 'vitest'
import { readSettings } from './settings'

afterEach(() => vi.unstubAllEnvs())

it.each([
  [{}, 'production'],
  [{ VERCEL_ENV: 'production' }, 'production'],
  [{ VERCEL_ENV: 'preview' }, 'preview'],
  [{ NETLIFY: 'true', CONTEXT: 'production' }, 'production'],
  [{ NETLIFY: 'true', CONTEXT: 'deploy-preview' }, 'preview'],
  [{ NETLIFY: 'true', CONTEXT: 'branch-deploy' }, 'preview'],
  [{ CONTEXT: 'deploy-preview' }, 'production'],
  [{ NODE_ENV: 'development', VERCEL_ENV: 'preview' }, 'development'],
])('builds under %j for %s', (environment, mode) => {
  const none = { NODE_ENV: 'production', VERCEL_ENV: '', NETLIFY: '', CONTEXT: '' }
  for (const [name, value] of Object.entries({ ...none, ...environment })) vi.stubEnv(name, value)
  expect(readSettings().mode).toBe(mode)
})

it.each([
  [{ VERCEL_PROJECT_PRODUCTION_URL: 'a.example' }, 'https://a.example', 'any'],
  [{ NETLIFY: 'true', URL: 'https://b.example' }, 'https://b.example', 'netlify'],
  [{ NETLIFY: 'true', URL: 'https://b.example/' }, 'https://b.example', 'netlify'],
  [{ URL: 'https://b.example' }, 'http://localhost:3000', 'any'],
])('takes under %j the address %s and the rules of the host “%s”', (environment, url, host) => {
  const none = { VERCEL_PROJECT_PRODUCTION_URL: '', NETLIFY: '', URL: '' }
  for (const [name, value] of Object.entries({ ...none, ...environment })) vi.stubEnv(name, value)
  expect(readSettings()).toMatchObject({ url, host })
})
