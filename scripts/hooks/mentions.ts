/** Whether a text names anything by which a database could be reached. Used where the text cannot be followed. */

const words =
  /\b(?:psql|pgcli|usql|pg_restore|dropdb|dropuser|createuser|supabase|prisma|drizzle|sequelize|knex|typeorm|mikro-orm|dbmate|flyway|liquibase|alembic|goose|sqitch|rails|rake|artisan|ecto|manage\.py|heroku|neonctl|postgres(?:ql)?|PGHOST|PGDATA|PGDATABASE|DATABASE_URL|execute_sql|apply_migration)\b|\b(?:db|database)[:_-](?:reset|drop|push|wipe|migrate|rollback)\b/i

/** Takes out what a shell takes out of a word, so that `p"s"ql` reads as what it runs. */
export function mentionsDatabase(text: string): boolean {
  return words.test(text) || words.test(text.replace(/\\\r?\n|["'\\]/g, ''))
}
