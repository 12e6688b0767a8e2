/** Build tools of the JVM, whose plugins of Flyway and Liquibase clean and roll back. */

import type { Program } from '../shell/follow.ts'
import { hole } from '../shell/text.ts'
import { urlTarget, variableTarget } from './connection.ts'
import { commandLine, names, parseOptions } from './options.ts'

const goals: readonly (readonly [goal: RegExp, what: string])[] = [
  [/^(?:.*:)?flyway:clean$|^(?:.*:)?flywayClean$/, 'drops every object of the schemas'],
  [/^(?:.*:)?liquibase:dropAll$|^(?:.*:)?(?:liquibase)?dropAll$/i, 'drops every object of the schemas'],
  [
    /^(?:.*:)?(?:flyway:undo|flywayUndo|liquibase:rollback.*|rollback(?:Count|ToDate)?)$/,
    'undoes migrations: what they added is dropped with its rows',
  ],
]

const build: Program = (call) => {
  const parsed = parseOptions(
    call.args,
    names('f file p project-dir P s settings pl projects I init-script b build-file'),
  )
  const properties = call.args
    .map((arg) => /^-[DP](?:flyway\.|liquibase\.)?url=(.*)$/s.exec(arg)?.[1])
    .filter((url) => url !== undefined)
  for (const goal of parsed.rest) {
    const found = goals.find(([pattern]) => pattern.test(goal))
    if (found === undefined) continue
    call.follower.report({
      kind: 'danger',
      what: found[1],
      safer: 'Name a local database where one is meant: -Dflyway.url=jdbc:postgresql://localhost/…',
      unless: 'named',
      target:
        properties[0] !== undefined
          ? urlTarget(properties[0], call)
          : variableTarget(['FLYWAY_URL', 'LIQUIBASE_COMMAND_URL', 'DATABASE_URL'], call),
      command: commandLine([call.path, ...call.args]),
    })
  }
  return hole(`output of ${call.name}`)
}

export const buildPrograms: Record<string, Program> = {
  mvn: build,
  mvnw: build,
  gradle: build,
  gradlew: build,
  sbt: build,
}
