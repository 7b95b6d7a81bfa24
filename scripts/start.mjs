// `npm start`: extracts the timeline from the articles, builds the site, serves it and prints its address.
import { wishedPort } from './environment.mjs';
import { runStep, typescriptProgram } from './runStep.mjs';
import { serve } from './serve.mjs';

const STEPS = [
  ['١/٣ يُستخرج الخط الزمني من المقالات', typescriptProgram('src/build/extract.cli.ts')],
  ['٢/٣ يُبنى الموقع', typescriptProgram('src/build/build.cli.ts', '--quiet')],
];

wishedPort();
for (const [title, command] of STEPS) {
  process.stdout.write(`${title}…\n`);
  const { code, seconds } = await runStep(command);
  if (code !== 0) {
    process.stderr.write('توقّف العمل هنا. صحّح ما سبق ثم أعد npm start.\n');
    process.exit(code);
  }
  process.stdout.write(`    تمّ في ${seconds.toFixed(1)} ث\n`);
}
process.stdout.write('٣/٣ يُعرض الموقع\n');
await serve();
