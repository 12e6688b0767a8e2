import { formatName } from '../../sql/tree.ts'
import type { MigrationRule } from '../rule.ts'

export const rule: MigrationRule = {
  kind: 'migration',
  category: 'security',
  level: 'error',
  title: 'SECURITY DEFINER function without search_path',
  why: 'It runs with its owner’s rights but looks names up along the caller’s search_path: whoever may create objects in any schema (temporary tables need no right at all) puts a table or function of his own in front of yours, and it runs as the owner.',
  fix: `Fix the search_path in the function, and write schemas out in its body:

\`\`\`sql
CREATE OR REPLACE FUNCTION app.order_count() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT count(*) FROM app.orders $$;
\`\`\``,
  alias: 'function_search_path_mutable',
  checkFile({ made }, report) {
    for (const { schema, name, signature, securityDefiner, searchPath, at } of made.functions) {
      if (!securityDefiner || searchPath) continue
      const label = formatName({ schema, name })
      report({
        message: `Unexpected SECURITY DEFINER function \`${label}\` without search_path, expected SET search_path = ''`,
        object: `function ${label}${signature}`,
        at,
        fix: `ALTER FUNCTION ${label}${signature} SET search_path = ''; -- then write schemas out in its body`,
      })
    }
  },
  examples: {
    bad: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        sql: `create function app.order_count() returns bigint language sql stable security definer
                as $$ select count(*) from app.orders $$`,
        messages: [
          "Unexpected SECURITY DEFINER function `app.order_count` without search_path, expected SET search_path = ''",
        ],
      },
    ],
    good: [
      {
        given: 'create schema app; create table app.orders (id bigint primary key)',
        sql: `create function app.order_count() returns bigint language sql stable security definer set search_path = ''
                as $$ select count(*) from app.orders $$`,
      },
    ],
  },
}
