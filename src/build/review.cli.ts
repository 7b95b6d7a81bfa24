import { diskEffects } from './effects.ts';
import { DEFAULT_EXTRACT } from './extract.ts';
import { printProblems } from './printProblems.ts';
import { ProblemError } from './problemError.ts';
import { reviewServer } from './review/reviewServer.ts';
import { openSession } from './review/session.ts';

const DEFAULT_PORT = 4174;
const NEXT_PORTS = 50;

async function main(): Promise<void> {
  const session = await openSession(DEFAULT_EXTRACT, diskEffects);
  printProblems(session.problems());
  const server = reviewServer(session);
  const first = Number(process.env.PORT) || DEFAULT_PORT;
  let port = first;
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || ++port > first + NEXT_PORTS) throw error;
    server.listen(port, '127.0.0.1');
  });
  server.on('listening', () => {
    process.stdout.write(`صفحة المراجعة: http://127.0.0.1:${port}/\n`);
    process.stdout.write(
      'كل قرار يُكتب في data/curation.yaml ويُعاد الاستخراج. حين تفرغ: Ctrl+C ثم أودِع التغيير في git.\n',
    );
  });
  server.listen(port, '127.0.0.1');
}

main().catch((error: unknown) => {
  if (!(error instanceof ProblemError)) throw error;
  printProblems(error.problems);
  process.exitCode = 1;
});
