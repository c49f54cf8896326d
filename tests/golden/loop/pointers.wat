;; Walking a list and copying bytes: loads that are compared, and copies, are one opcode each.
(module
  (memory 1)
  (data (i32.const 16) "\20\00\00\00\07\00\00\00")
  (data (i32.const 32) "\00\00\00\00\08\00\00\00")
  (func (export "find") (param $node i32) (param $key i32) (result i32)
    (block $out
      (loop $next
        (br_if $out (i32.eqz (local.get $node)))
        (br_if $out (i32.eq (i32.load offset=4 (local.get $node)) (local.get $key)))
        (local.set $node (i32.load (local.get $node)))
        (br $next)))
    (local.get $node))
  (func (export "copy") (param $to i32) (param $from i32) (param $len i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $len)))
      (loop $next
        (i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
        (local.set $to (i32.add (local.get $to) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br_if $next (local.tee $len (i32.sub (local.get $len) (i32.const 1))))))
    (local.get $to)))

;; run: find(16, 7) = 16
;; run: find(16, 8) = 32
;; run: find(16, 9) = 0
;; run: copy(48, 16, 8) = 56
;; run: find(48, 7) = 48
;; run: copy(0, 65530, 8) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `find`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 0
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v14 = iconst.i32 0
;;         v15 = icmp eq v2, v14  ; v14 = 0
;;         brif v15, block3, block2
;;     block2:
;;         v6 = uextend.i64 v2
;;         v7 = load.i32 little region0 v6+4
;;         v9 = icmp eq v7, v1
;;         brif v9, block3, block4
;;     block4:
;;         v12 = load.i32 little region0 v6
;;         jump block1(v12)
;;     block3:
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     br_unless32 s0, @L1
;;   L0:
;;     load32_br_eq s2, s0, #4, s1, @L1
;;     load32_br_if s0, s0, #0, @L0
;;   L1:
;;     ret [s0]
;;
;; function `copy`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 0
;;         v4 = icmp eq v2, v3  ; v3 = 0
;;         brif v4, block2(v0), block1
;;     block1:
;;         v11 = iconst.i32 1
;;         jump block3(v0, v1, v2)
;;     block3(v6: i32, v7: i32, v15: i32):
;;         v8 = uextend.i64 v7
;;         v9 = uload8.i32 little region0 v8
;;         v10 = uextend.i64 v6
;;         istore8 little region0 v9, v10
;;         v19 = iconst.i32 1
;;         v20 = isub v15, v19  ; v19 = 1
;;         v21 = iadd v6, v19  ; v19 = 1
;;         v22 = iadd v7, v19  ; v19 = 1
;;         brif v20, block3(v21, v22, v20), block4
;;     block4:
;;         jump block2(v21)
;;     block2(v18: i32):
;;         return v18
;;     }
;;   bytecode, 4 slots
;;     br_unless32 s2, @L1
;;   L0:
;;     copy8 s0, #0, s1, #0
;;     add_then_add_then_add_br_if32 s0, s0, #1, s1, s1, #1, s2, s2, #-1, @L0
;;   L1:
;;     ret [s0]
