export default function ReadyMadePage({ routineId }: { readonly routineId: string }) {
  return <p>{routineId}</p>;
}
