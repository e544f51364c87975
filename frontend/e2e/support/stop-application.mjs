export default async function stop() {
  await globalThis.__application?.stop();
}
