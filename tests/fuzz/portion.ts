import { workOn } from './portion-worker';
import { SUBJECTS } from './subjects';

void workOn(SUBJECTS);
