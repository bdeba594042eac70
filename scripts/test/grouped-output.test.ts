import { expect, it } from 'vitest'
import { GroupedOutput } from './grouped-output'

function outputs(): { output: GroupedOutput; written: string[] } {
  const written: string[] = []
  return { output: new GroupedOutput((text) => written.push(text)), written }
}

it('writes what one that runs alone says at once', () => {
  const { output, written } = outputs()
  output.begin('a')
  output.add('a', 'one')
  output.add('a', 'two')
  expect(written).toEqual(['\n── a\none', 'two'])
})

it('writes what two say that run together one after the other, as they end', () => {
  const { output, written } = outputs()
  output.begin('a')
  output.begin('b')
  output.add('a', 'one')
  output.add('b', 'two')
  output.add('a', 'three')
  output.end('b')
  output.end('a')
  expect(written).toEqual(['\n── b\ntwo', '\n── a\nonethree'])
})

it('interrupts nobody who was alone when it began to speak', () => {
  const { output, written } = outputs()
  output.begin('a')
  output.add('a', 'one')
  output.begin('b')
  output.add('b', 'two')
  output.end('b')
  output.add('a', 'three')
  output.end('a')
  expect(written.join('')).toBe('\n── a\nonethree\n── b\ntwo')
})

it('names one that says nothing', () => {
  const { output, written } = outputs()
  output.begin('a')
  output.end('a')
  expect(written).toEqual(['\n── a\n'])
})
