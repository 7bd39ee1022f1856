export default function EditorPage({ routineId }: { readonly routineId: string }) {
  return <p>{routineId}</p>;
}
