import { expect, it } from 'vitest'
import { Floor } from './floor'

function listen(): { floor: Floor; heard: string[] } {
  const heard: string[] = []
  return { floor: new Floor((text) => heard.push(text)), heard }
}

it('lets one that runs alone be heard at once', () => {
  const { floor, heard } = listen()
  floor.begin('a')
  floor.say('a', 'one')
  floor.say('a', 'two')
  expect(heard).toEqual(['\n── a\none', 'two'])
})

it('lets two that run together be heard one after the other, as they end', () => {
  const { floor, heard } = listen()
  floor.begin('a')
  floor.begin('b')
  floor.say('a', 'one')
  floor.say('b', 'two')
  floor.say('a', 'three')
  floor.end('b')
  floor.end('a')
  expect(heard).toEqual(['\n── b\ntwo', '\n── a\nonethree'])
})

it('lets nobody interrupt one that was alone when it began to speak', () => {
  const { floor, heard } = listen()
  floor.begin('a')
  floor.say('a', 'one')
  floor.begin('b')
  floor.say('b', 'two')
  floor.end('b')
  floor.say('a', 'three')
  floor.end('a')
  expect(heard.join('')).toBe('\n── a\nonethree\n── b\ntwo')
})

it('names one that says nothing', () => {
  const { floor, heard } = listen()
  floor.begin('a')
  floor.end('a')
  expect(heard).toEqual(['\n── a\n'])
})
