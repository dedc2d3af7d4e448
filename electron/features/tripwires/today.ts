import type { IsoDate } from '@shared/base/calendar';
import { dayIn } from '@shared/base/zone-time';
import { settingsOf } from '@shared/model/project-settings';
import type { Session } from '../../plan/session';

/** The day that it is where the project keeps its time. */
export async function todayOf({ project }: Pick<Session, 'project'>): Promise<IsoDate> {
  const { settings } = await project.reference();
  return dayIn(settingsOf(settings).timeZone, new Date().toISOString());
}
