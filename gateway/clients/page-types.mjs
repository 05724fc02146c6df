// Checks the types of the explorer page, strictly: its own, and those of its questions against the schema.
// Prints what is wrong; ends with another status than 0 when something is. Lit and ECharts are those that the page is bundled with.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const workshop = '../target/page-types';
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });
cpSync('../src/main/resources/web/app', `${workshop}/app`, { recursive: true });
cpSync('page.tsconfig.json', `${workshop}/tsconfig.json`);

const run = (program, ...args) => {
  try {
    execFileSync(process.execPath, [resolve('node_modules', program), ...args], { cwd: workshop, encoding: 'utf8' });
    return true;
  } catch (failed) {
    console.log(`${failed.stdout ?? ''}${failed.stderr ?? ''}`.trim());
    return false;
  }
};

const tada = (...args) => run('gql.tada/bin/cli.js', ...args);
const right = tada('generate-output') && tada('check', '--fail-on-warn') && run('typescript/bin/tsc', '--project', '.');
process.exitCode = right ? 0 : 1;
