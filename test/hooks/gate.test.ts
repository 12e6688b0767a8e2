import { describe, expect, it } from 'vitest'
import { dangerous } from './dangerous.ts'
import { harmless } from './harmless.ts'
import * as second from './second-set.ts'
import { judge } from './world.ts'

describe('dangerous commands', () => {
  it('are at least 150', () => {
    expect(Object.values(dangerous).flat().length).toBeGreaterThanOrEqual(150)
  })

  for (const [group, commands] of Object.entries(dangerous)) {
    it.each(commands)(`${group}: %s`, async (command) => {
      const verdict = await judge(command)
      expect(verdict?.decision).toBe('ask')
      expect(verdict!.reason.length).toBeLessThan(4000)
    })
  }
})

describe('harmless commands', () => {
  it('are at least 150', () => {
    expect(Object.values(harmless).flat().length).toBeGreaterThanOrEqual(150)
  })

  for (const [group, commands] of Object.entries(harmless)) {
    it.each(commands)(`${group}: %s`, async (command) => {
      expect(await judge(command)).toBeUndefined()
    })
  }
})

describe('a second set', () => {
  it.each(second.dangerous)('stops: %s', async (command) => {
    expect((await judge(command))?.decision).toBe('ask')
  })

  it.each(second.harmless)('lets pass: %s', async (command) => {
    expect(await judge(command)).toBeUndefined()
  })
})
