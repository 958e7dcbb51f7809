import { onInstalled, wasWelcomed, welcome } from '../browser/install';
import { answerPopups } from '../browser/port';
import { remember } from '../browser/storage';
import { readPage } from '../browser/tab-page';
import { isPrivate } from '../browser/tabs';
import { firstRun } from './first-run';
import { summarizeTab } from './summarize-tab';

answerPopups((start, signal) => summarizeTab(start, { readPage, isPrivate, remember }, signal));
onInstalled(reason => firstRun(reason, { wasWelcomed, welcome }));
