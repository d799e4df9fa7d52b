// All SQL on the cast of the demonstration.
import type { Db } from '../../kit/database.ts'
import type { Text } from '../../kit/language.ts'

export type CastMember = { handle: string; userId: string; orgId: string; name: string; orgName: Text; line: Text }

export function listCast(db: Db): Promise<CastMember[]> {
  return db.selectFrom('castMembers')
    .innerJoin('users', 'users.id', 'castMembers.userId')
    .innerJoin('organisations', 'organisations.id', 'castMembers.orgId')
    .select(['handle', 'userId', 'orgId', 'users.name', 'organisations.name as orgName', 'line'])
    .orderBy('rank').orderBy('handle').execute()
}

export function findCastMember(db: Db, handle: string) {
  return db.selectFrom('castMembers').select(['userId', 'orgId']).where('handle', '=', handle).executeTakeFirst()
}
