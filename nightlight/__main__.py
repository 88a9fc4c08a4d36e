from nightlight.service.command.entry import main

main()
