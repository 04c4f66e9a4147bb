# SPDX-FileCopyrightText: 2026 The Nameplate developers
# SPDX-License-Identifier: GPL-3.0-or-later

# add_layer() is the only way to make a library and add_program() the only way to make a program.
#
#   add_layer(name  SOURCES file…  USES layer…  USES_PRIVATE layer…
#             QT module…  QT_PRIVATE module…  LIBS target…  LIBS_PRIVATE target…)
#
# makes the static library nameplate-<name> from the sources of the calling folder. What stands in USES, QT and LIBS may
# be included by the layer and by everything above it; what stands in the _PRIVATE lists by the layer alone. Configuring
# stops when a layer uses one that is not declared yet, and when a file includes what its layer may not (Includes.cmake).

include(${CMAKE_CURRENT_LIST_DIR}/Includes.cmake)

# What clang-tidy needs built before it can read the sources.
add_custom_target(generated)

set(LAYER_LISTS SOURCES USES USES_PRIVATE QT QT_PRIVATE LIBS LIBS_PRIVATE)
set(LAYER_INCLUDES_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/Includes.cmake)
get_target_property(QT_CORE_HEADERS Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
list(FILTER QT_CORE_HEADERS INCLUDE REGEX "/QtCore$")
cmake_path(GET QT_CORE_HEADERS PARENT_PATH QT_HEADERS)

function(add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "${LAYER_LISTS}")
    require_layer_arguments(${name})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    require_every_source_listed(${name} ${folder})

    if(layer_SOURCES)
        add_library(nameplate-${name} STATIC ${layer_SOURCES})
        link_layer(nameplate-${name} PUBLIC PRIVATE)
        precompile_qt(nameplate-${name})
    else()
        add_library(nameplate-${name} INTERFACE)
        link_layer(nameplate-${name} INTERFACE INTERFACE)
    endif()

    publish_layer(${name} ${folder})
    require_allowed_includes(nameplate-${name} ${folder})
endfunction()

function(add_program target)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "${LAYER_LISTS}")
    require_layer_arguments(${target})
    if(NOT layer_SOURCES)
        return()
    endif()
    add_executable(${target} ${layer_SOURCES})
    link_layer(${target} PRIVATE PRIVATE)
    target_compile_definitions(${target} PRIVATE NAMEPLATE_VERSION="${PROJECT_VERSION}")
    require_allowed_includes(${target} "")
endfunction()

# Stops on a misspelt keyword and on an arrow to a layer that is not declared above the calling one.
function(require_layer_arguments name)
    if(layer_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${name}: unknown arguments ${layer_UNPARSED_ARGUMENTS}")
    endif()
    get_property(declared GLOBAL PROPERTY LAYERS)
    foreach(used IN LISTS layer_USES layer_USES_PRIVATE)
        if(NOT used IN_LIST declared)
            cmake_path(RELATIVE_PATH CMAKE_CURRENT_LIST_FILE BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE file)
            find_line(${CMAKE_CURRENT_LIST_FILE} "[^a-z]${used}[^a-z]" line)
            list(JOIN declared " " names)
            message(FATAL_ERROR "${file}:${line}: ${name} uses the layer ${used}, which is not declared above it. "
                "Declared so far: ${names}")
        endif()
    endforeach()
endfunction()

# A source that nobody lists would be dead code. main.cpp belongs to the program beside the layer.
function(require_every_source_listed name folder)
    if(NOT folder MATCHES "^(app|ui)/")
        return()
    endif()
    file(GLOB_RECURSE present RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS *.cpp)
    list(REMOVE_ITEM present ${layer_SOURCES} main.cpp)
    if(present)
        message(FATAL_ERROR "${folder}/CMakeLists.txt: not listed under SOURCES of ${name}: ${present}")
    endif()
endfunction()

function(link_layer target public private)
    list(TRANSFORM layer_USES PREPEND nameplate- OUTPUT_VARIABLE uses)
    list(TRANSFORM layer_USES_PRIVATE PREPEND nameplate- OUTPUT_VARIABLE uses_private)
    list(TRANSFORM layer_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    list(TRANSFORM layer_QT_PRIVATE PREPEND Qt6:: OUTPUT_VARIABLE qt_private)
    target_include_directories(${target} ${public} ${PROJECT_SOURCE_DIR})
    if(layer_SOURCES)
        add_dependencies(generated ${target}_autogen)
    endif()
    target_link_libraries(${target}
        ${public} ${uses} ${qt} ${layer_LIBS}
        ${private} ${uses_private} ${qt_private} ${layer_LIBS_PRIVATE})
endfunction()

# Remembers what the layers above may reach through this one, and what stays hidden behind it.
function(publish_layer name folder)
    set_property(GLOBAL APPEND PROPERTY LAYERS ${name})
    set_property(GLOBAL PROPERTY LAYER_${name}_FOLDERS ${folder})
    set_property(GLOBAL PROPERTY LAYER_${name}_QT ${layer_QT})
    set_property(GLOBAL PROPERTY LAYER_${name}_LIBS ${layer_LIBS})
    foreach(used IN LISTS layer_USES)
        foreach(kind FOLDERS QT LIBS HIDDEN)
            get_property(reach GLOBAL PROPERTY LAYER_${used}_${kind})
            set_property(GLOBAL APPEND PROPERTY LAYER_${name}_${kind} ${reach})
        endforeach()
    endforeach()
    foreach(used IN LISTS layer_USES_PRIVATE)
        get_property(reach GLOBAL PROPERTY LAYER_${used}_FOLDERS)
        set_property(GLOBAL APPEND PROPERTY LAYER_${name}_HIDDEN ${reach})
    endforeach()
endfunction()

# Checks the include lines now, and again in each build that follows a change to one of the files.
function(require_allowed_includes target folder)
    set(QT Core ${layer_QT} ${layer_QT_PRIVATE})
    set(LIBS ${layer_LIBS} ${layer_LIBS_PRIVATE})
    set(FOLDERS ${folder})
    foreach(used IN LISTS layer_USES layer_USES_PRIVATE)
        foreach(kind FOLDERS QT LIBS HIDDEN)
            get_property(reach GLOBAL PROPERTY LAYER_${used}_${kind})
            list(APPEND ${kind} ${reach})
        endforeach()
    endforeach()
    add_qt_dependencies(QT)
    list(REMOVE_DUPLICATES FOLDERS)
    list(REMOVE_ITEM HIDDEN ${FOLDERS})

    set(FILES ${layer_SOURCES})
    list(TRANSFORM FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    if(folder)
        file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
        list(APPEND FILES ${headers})
    endif()

    set(rules ${CMAKE_BINARY_DIR}/includes/${target}.cmake)
    set(text "")
    foreach(variable PROJECT_SOURCE_DIR FILES FOLDERS HIDDEN QT QT_HEADERS LIBS GUARDED_HEADERS)
        string(APPEND text "set(${variable} [==[${${variable}}]==])\n")
    endforeach()
    file(CONFIGURE OUTPUT ${rules} CONTENT "${text}" @ONLY)
    check_includes(${rules})

    if(layer_SOURCES)
        add_custom_command(
            OUTPUT ${rules}.checked
            COMMAND ${CMAKE_COMMAND} -D RULES=${rules} -P ${LAYER_INCLUDES_SCRIPT}
            COMMAND ${CMAKE_COMMAND} -E touch ${rules}.checked
            DEPENDS ${FILES} ${rules} ${LAYER_INCLUDES_SCRIPT}
            COMMENT "Checking the includes of ${target}"
            VERBATIM)
        add_custom_target(${target}-includes DEPENDS ${rules}.checked)
        add_dependencies(${target} ${target}-includes)
    endif()
endfunction()

# Widgets brings Gui, Gui brings Core: whoever may include a Qt module may include what it is built on.
function(add_qt_dependencies variable)
    set(modules ${${variable}})
    set(pending ${modules})
    while(pending)
        list(POP_FRONT pending module)
        get_target_property(linked Qt6::${module} INTERFACE_LINK_LIBRARIES)
        foreach(target IN LISTS linked)
            if(target MATCHES "^Qt6::([A-Z][A-Za-z]+)$" AND NOT CMAKE_MATCH_1 IN_LIST modules)
                list(APPEND modules ${CMAKE_MATCH_1})
                list(APPEND pending ${CMAKE_MATCH_1})
            endif()
        endforeach()
    endwhile()
    list(REMOVE_DUPLICATES modules)
    set(${variable} ${modules} PARENT_SCOPE)
endfunction()

# Layers that see the same Qt modules share one precompiled header, the widest that fits them.
function(precompile_qt target)
    foreach(used IN LISTS layer_USES layer_USES_PRIVATE)
        get_property(reach GLOBAL PROPERTY LAYER_${used}_QT)
        list(APPEND layer_QT ${reach})
    endforeach()
    set(module Core)
    foreach(wider Gui Widgets)
        if(wider IN_LIST layer_QT OR wider IN_LIST layer_QT_PRIVATE)
            set(module ${wider})
        endif()
    endforeach()
    if(NOT TARGET nameplate-qt-${module})
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/nameplate-qt-${module}.cpp CONTENT "" @ONLY)
        add_library(nameplate-qt-${module} OBJECT ${CMAKE_BINARY_DIR}/nameplate-qt-${module}.cpp)
        set_target_properties(nameplate-qt-${module} PROPERTIES AUTOMOC OFF)
        target_link_libraries(nameplate-qt-${module} PRIVATE Qt6::${module})
        target_precompile_headers(nameplate-qt-${module} PRIVATE <Qt${module}/Qt${module}>)
    endif()
    add_dependencies(generated nameplate-qt-${module})
    target_precompile_headers(${target} REUSE_FROM nameplate-qt-${module})
endfunction()
