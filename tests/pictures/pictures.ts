// npm run pictures [-- states|options|languages|side-panel|skim|on-the-page|store [NAME …]]: the pictures in docs, of the real extension in both browsers.
import { resolve } from 'node:path';
import process from 'node:process';
import { pictureLanguages } from './languages';
import { pictureOptions } from './options';
import { picturePageLine } from './page-line';
import { pictureSkim } from './skim';
import { pictureSidePanel } from './side-panel';
import { pictureStates } from './states';
import { pictureStore } from './store';

const docs = resolve(import.meta.dirname, '../../docs');
const [what, ...names] = process.argv.slice(2);

if (what === undefined || what === 'states') await pictureStates(docs, names);
if (what === undefined || what === 'options') await pictureOptions(docs, names);
if (what === undefined || what === 'side-panel') await pictureSidePanel(docs);
if (what === undefined || what === 'languages') await pictureLanguages(docs, names);
if (what === undefined || what === 'skim') await pictureSkim(docs);
if (what === undefined || what === 'on-the-page') await picturePageLine(docs);
if (what === undefined || what === 'store') await pictureStore(docs);
