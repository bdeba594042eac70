#!/usr/bin/env node
import path from 'node:path'
import { register } from 'tsx/esm/api'

/** `npx klartext …`: runs the commands, which are written in TypeScript. */
register({ tsconfig: path.join(import.meta.dirname, '../tsconfig.json') })
await import('./klartext.ts')
