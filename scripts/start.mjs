// npm start: installs what is missing, builds, and serves the app on http://localhost:4173.
import { build } from './build.mjs';
import { installDependencies } from './install.mjs';

const PORT = 4173;

async function serve() {
  const { preview } = await import('vite');
  try {
    await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: PORT, strictPort: true } });
  } catch (error) {
    console.error(`Cannot serve on port ${PORT}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  console.log(`Quorate is ready at http://localhost:${PORT} (Ctrl+C stops it).`);
  return true;
}

const isRunning = (await installDependencies()) && (await build()) && (await serve());
if (!isRunning) process.exitCode = 1;
