import { wordsAreSound } from './sound-words'

/*
 * npx klartext <command>, npm run klartext -- <command>: the one entry of all commands. Without the words of the project
 * none of them can be loaded, so these are looked at first.
 */
if (wordsAreSound()) await import('./run-command')
