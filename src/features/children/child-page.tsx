export default function ChildPage() {
  return null;
}
