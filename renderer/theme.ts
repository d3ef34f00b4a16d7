/** Mantine's share of the look: sizes and the one accent. Fonts, greys and the meaning colours are variables in look.css. */
import { Button, createTheme, Input, InputWrapper, Popover, Tooltip, type MantineColorsTuple } from '@mantine/core'

/** ink blue: the only accent */
const ink: MantineColorsTuple = [
  '#eef3fd', '#dbe5f9', '#b5c9f2', '#8cabeb', '#698fe3', '#4f79da', '#3a64c8', '#2c52ad', '#24458f', '#1c3670',
]

export const theme = createTheme({
  fontFamily: 'inherit',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  focusRing: 'auto',
  components: {
    // 32 px and 13 px everywhere: a form of ten fields fits a screen of 720 px
    Input: Input.extend({ vars: () => ({ wrapper: { '--input-height': '32px', '--input-fz': '13px', '--input-padding-y': '5px' } }) }),
    InputWrapper: InputWrapper.extend({ defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } }),
    Button: Button.extend({
      vars: (
        _, { size },
      ) => ({ root: size === 'compact-sm' ? {} : { '--button-height': '30px', '--button-fz': '13px', '--button-padding-x': '12px' } }),
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 0 }, openDelay: 250 } }),
  },
})
