import type { ComponentProps } from 'react'

interface Props {
  label: string
  /** The word on the button. */
  submit: string
  input: ComponentProps<'input'> & { id: string }
}

/** What a form of one field asks, with its button; where letters are large, the button stands below. */
export function Question({ label, submit, input }: Props) {
  return (
    <>
      <label className="text-soft" htmlFor={input.id}>
        {label}
      </label>
      <p className="mt-1 flex flex-wrap gap-2">
        <input
          className="min-h-12 min-w-0 grow basis-40 appearance-none rounded-md border border-soft px-3 font-serif text-lg text-ink"
          {...input}
        />
        <button
          className="min-h-12 rounded-md border border-ink bg-ink px-4 font-bold text-ground hover:border-accent hover:bg-accent"
          type="submit"
        >
          {submit}
        </button>
      </p>
    </>
  )
}
