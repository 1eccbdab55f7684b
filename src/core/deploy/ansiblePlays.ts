/** One archive instead of one transfer for each file; the vault stays where it is. */
export const COPY_PLAYS = `- name: Pack the bundle
  hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: Make a place for the archive
      ansible.builtin.tempfile:
        suffix: .tar
      register: quorate_archive
      changed_when: false

    # No module of Ansible itself packs files.
    - name: Pack all files  # noqa: command-instead-of-module
      ansible.builtin.command:
        argv:
          - tar
          - --exclude=./ansible/group_vars/quorate
          - --directory={{ playbook_dir | dirname }}
          - --create
          - --file={{ quorate_archive.path }}
          - .
      changed_when: false

- name: Copy the bundle
  hosts: quorate
  become: true
  gather_facts: false
  any_errors_fatal: true
  tasks:
    - name: Make its folder
      ansible.builtin.file:
        path: "{{ quorate_folder }}"
        state: directory
        owner: root
        group: root
        mode: "0700"

    - name: Unpack it there
      ansible.builtin.unarchive:
        src: "{{ hostvars['localhost'].quorate_archive.path }}"
        dest: "{{ quorate_folder }}"
        owner: root
        group: root

- name: Take the archive away
  hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: Remove it
      ansible.builtin.file:
        path: "{{ quorate_archive.path }}"
        state: absent
      changed_when: false`;

/** Given secrets come from the vault; a made one is made on one host and copied to the others. */
export const SECRET_TASKS = `    - name: See that the vault holds what somebody has to give
      ansible.builtin.assert:
        that:
          - quorate_vault is defined
          - quorate_vault[item.name] is defined
          - "'CHANGE_ME_' not in quorate_vault[item.name]"
        fail_msg: "{{ item.name }} is not in the vault: see vault.example.yml"
        quiet: true
      loop: "{{ quorate_given }}"
      loop_control:
        label: "{{ item.name }}"

    - name: Make a place that only root can read
      ansible.builtin.file:
        path: "{{ quorate_secrets_folder }}"
        state: directory
        owner: root
        group: root
        mode: "0700"

    - name: Put the given secrets in place
      ansible.builtin.copy:
        content: "{{ quorate_vault[item.name] }}\\n"
        dest: "{{ quorate_secrets_folder }}/{{ item.name }}"
        owner: root
        group: root
        mode: "0600"
      loop: "{{ quorate_given
        | selectattr('hosts', 'contains', inventory_hostname) | list }}"
      no_log: true

    - name: Make the others, each on one host
      ansible.builtin.command:
        cmd: "{{ quorate_folder }}/runbook/05-secrets.sh"
      changed_when: true
      # Hosts that wait for a copy say so; the last task asks again.
      failed_when: false

    - name: Fetch what another host has made
      ansible.builtin.slurp:
        src: "{{ quorate_secrets_folder }}/{{ item.name }}"
      delegate_to: "{{ item.maker }}"
      loop: "{{ quorate_made
        | selectattr('hosts', 'contains', inventory_hostname)
        | rejectattr('maker', 'equalto', inventory_hostname) | list }}"
      register: quorate_fetched
      no_log: true

    - name: Put the copies in place
      ansible.builtin.shell:
        cmd: umask 077 && base64 -d >"$SECRET_FILE"
        stdin: "{{ item.content }}"
      environment:
        SECRET_FILE: "{{ quorate_secrets_folder }}/{{ item.item.name }}"
      loop: "{{ quorate_fetched.results }}"
      changed_when: true
      no_log: true

    - name: Run 05-secrets.sh
      ansible.builtin.command:
        cmd: "{{ quorate_folder }}/runbook/05-secrets.sh"
      changed_when: false`;

/** Ends the play until a person has run the script by hand, and says so. */
export function watchedTasks(script: string): string {
  return `    - name: Look whether somebody has run ${script} of this bundle
      ansible.builtin.command:
        cmd: sha256sum --status --check {{ quorate_state_folder }}/${script}
        chdir: "{{ quorate_folder }}"
      register: quorate_ended
      changed_when: false
      failed_when: false

    - name: See that it has ended well
      ansible.builtin.assert:
        that:
          - inventory_hostname not in quorate_watched
            or quorate_ended.rc == 0
        fail_msg: >-
          No playbook runs ${script}, because it switches servers off.
          Run {{ quorate_folder }}/runbook/${script} as root, on one host
          after the other ({{ quorate_watched | join(', ') }}), and watch it.
          Then run this playbook again.
        quiet: true`;
}
