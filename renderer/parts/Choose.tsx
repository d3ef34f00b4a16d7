import { Select, type ComboboxItem, type ComboboxParsedItem, type OptionsFilter } from '@mantine/core'
import { useText } from '../text/text.ts'

interface ChooseProps {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string; group?: string }[]
  onChange: (value: string | undefined) => void
  onLeave?: () => void
  error?: string | undefined
  clearable?: boolean
  placeholder?: string
}

/** One of many, found by typing any part of it. */
export function Choose({ label, value, options, onChange, onLeave, error, clearable = false, placeholder }: ChooseProps) {
  const t = useText()
  const groups = [...new Set(options.map(({ group }) => group))]
  const data = groups.flatMap<ComboboxItem<string> | { group: string; items: ComboboxItem<string>[] }>((group) => {
    const items = options.filter((option) => option.group === group).map(({ value: code, label: words }) => ({ value: code, label: words }))
    return group === undefined ? items : [{ group, items }]
  })
  return (
    <Select<string>
      label={label} value={value ?? null} data={data} onChange={(chosen) => onChange(chosen ?? undefined)} error={error} {...(onLeave && { onBlur: onLeave })} filter={filter}
      searchable clearable={clearable} allowDeselect={clearable} selectFirstOptionOnChange maxDropdownHeight={280} maw={420} {...(placeholder && { placeholder })}
      nothingFoundMessage={t('frame.noneFound')} clearButtonProps={{ 'aria-label': t('frame.clear') }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}

/** Every typed word has to occur; a group whose name fits keeps all its options. */
const filter: OptionsFilter = ({ options, search }) => {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  return options.flatMap<ComboboxParsedItem<string>>((option) => {
    if (!('group' in option)) return fits(option.label) ? [option] : []
    const items = option.items.filter((item: ComboboxItem) => fits(`${String(option.group)} ${item.label}`))
    return items.length > 0 ? [{ ...option, items }] : []
  })
}
